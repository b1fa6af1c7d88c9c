import type { Ai } from "../model/content.ts";
import type { Settings } from "../model/settings.ts";
import type { AiView } from "./ai-view.ts";
import { hrefFrom } from "./links.ts";
import type { Words } from "./words.ts";

/** What readers are told of the part that AI had in an article, with the newsroom’s policy, if it has one. */
export function aiView(ai: Ai | undefined, words: Words, settings: Settings): AiView | undefined {
  if (ai === undefined) return undefined;
  const { policies } = settings.publisher;
  const policy = Object.hasOwn(policies, "ai") ? policies.ai : undefined;
  return {
    label: words.ai[ai.use],
    note: ai.note,
    policy: policy === undefined ? undefined : { text: words.policies.ai, href: hrefFrom(policy, settings) },
  };
}
