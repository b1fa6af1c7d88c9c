import type { IPTCDigitalSourceEnumeration } from "schema-dts";
import type { Ai } from "../../model/content.ts";

/**
 * How something was made, https://schema.org/digitalSourceType: terms of schema.org for those of IPTC
 * (https://cv.iptc.org/newscodes/digitalsourcetype/), made by a trained model, or with elements that one made.
 */
export function digitalSourceOf(ai: Ai | undefined): IPTCDigitalSourceEnumeration | undefined {
  if (ai === undefined) return undefined;
  return ai.use === "generated"
    ? "https://schema.org/TrainedAlgorithmicMediaDigitalSource"
    : "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource";
}
