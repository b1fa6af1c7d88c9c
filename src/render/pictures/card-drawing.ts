import type { Direction } from "../direction.ts";
import { fontStack } from "./card-fonts.ts";
import type { Drawing } from "./engraver.ts";
import type { Fitted } from "./fit-text.ts";

/** A card whose texts have their sizes. */
export interface SetCard {
  readonly headline: Fitted;
  readonly site: Fitted;
  readonly label: Fitted;
  readonly date: string;
  readonly direction: Direction;
  readonly siteDirection: Direction;
  readonly dateDirection: Direction;
}

/** Pixels; the shape that the sites and apps which show shared links ask for, 1.91 : 1. */
export const shareCardSize = { width: 1200, height: 630 };

const margin = 80;
/** Where the headline may stand, in pixels. */
export const headlineRoom = { width: shareCardSize.width - 2 * margin, height: 356 };

/** The colours of the theme’s light form: a card has one form for all who see it. */
const colours = { paper: "#fdfcf9", ink: "#1b1a17", quiet: "#5b574f", accent: "#8f1d1d" };

/** Texts begin where the headline begins, whatever the direction of their own letters. */
function line(text: string, own: Direction, card: Direction, style: Drawing["style"]): Drawing {
  return {
    type: "text",
    dir: own,
    text,
    style: {
      width: headlineRoom.width,
      flexShrink: 0,
      textAlign: card === "rtl" ? "right" : "left",
      fontFamily: fontStack,
      color: colours.ink,
      ...style,
    },
  };
}

/** The headline in its size, as wide as it may be. */
export function headlineDrawing({ direction }: Pick<SetCard, "direction">, { text, size }: Fitted): Drawing {
  return line(text, direction, direction, {
    fontSize: size,
    fontWeight: 650,
    lineHeight: 1.16,
    // Letters that are joined must not be drawn apart or together.
    letterSpacing: direction === "rtl" ? 0 : -0.005 * size,
    textWrap: "balance",
    overflowWrap: "anywhere",
  });
}

/** The name of the publication in its size. */
export function siteDrawing(
  { direction, siteDirection }: Pick<SetCard, "direction" | "siteDirection">,
  { text, size }: Fitted,
): Drawing {
  return line(text, siteDirection, direction, { fontSize: size, fontWeight: 600, overflowWrap: "anywhere" });
}

/** What kind of piece it is, in its size, in the colour of the rule. */
export function labelDrawing(
  { direction, dateDirection }: Pick<SetCard, "direction" | "dateDirection">,
  { text, size }: Fitted,
): Drawing {
  return line(text, dateDirection, direction, {
    fontSize: size,
    fontWeight: 700,
    color: colours.accent,
    overflowWrap: "anywhere",
  });
}

/** The whole card: a rule and the name above, with the label where there is one, the headline in the middle, the date below. */
export function cardDrawing(card: SetCard): Drawing {
  const { direction, dateDirection } = card;
  const rule: Drawing = {
    type: "container",
    style: { width: 120, height: 8, backgroundColor: colours.accent },
  };
  return {
    type: "container",
    dir: direction,
    style: {
      width: shareCardSize.width,
      height: shareCardSize.height,
      display: "flex",
      flexDirection: "column",
      justifyContent: "space-between",
      padding: `60px ${margin}px 56px`,
      backgroundColor: colours.paper,
    },
    children: [
      {
        type: "container",
        style: { display: "flex", flexDirection: "column", gap: 18 },
        children: [
          rule,
          ...(card.site.text === "" ? [] : [siteDrawing(card, card.site)]),
          ...(card.label.text === "" ? [] : [labelDrawing(card, card.label)]),
        ],
      },
      headlineDrawing(card, card.headline),
      line(card.date, dateDirection, direction, { fontSize: 28, color: colours.quiet }),
    ],
  };
}
