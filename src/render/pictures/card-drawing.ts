import type { Face } from "../../model/face/face.ts";
import type { Palette } from "../../model/face/palette.ts";
import type { Direction } from "../direction.ts";
import { cardFamilies } from "./card-fonts.ts";
import type { Drawing } from "./engraver.ts";
import type { Fitted } from "./fit-text.ts";
import { fitted, type Size } from "./fitted.ts";

/** What of the face of a paper decides how its cards look. */
export interface CardLook {
  /** Those of the day: a card has one form for all who see it. */
  readonly colours: Palette;
  /** The families of type, as CSS names them. */
  readonly families: string;
  /** The size of the logo, where there is one; it stands for the name. */
  readonly logo: Size | undefined;
}

export function cardLook(face: Face): CardLook {
  const { logo } = face;
  const size = logo && { width: logo.light.width, height: logo.light.height };
  return { colours: face.light, families: cardFamilies(face), logo: size };
}

/** What the drawing calls the logo. */
export const logoSource = "logo";

/** A card whose texts have their sizes. */
export interface SetCard {
  readonly look: CardLook;
  /** True for the card of the site itself, on which the logo stands in the place of the headline. */
  readonly isOfSite: boolean;
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

/** Texts begin where the headline begins, whatever the direction of their own letters. */
function line(
  { look, direction: card }: Pick<SetCard, "look" | "direction">,
  text: string,
  own: Direction,
  style: Drawing["style"],
): Drawing {
  return {
    type: "text",
    dir: own,
    text,
    style: {
      width: headlineRoom.width,
      flexShrink: 0,
      textAlign: card === "rtl" ? "right" : "left",
      fontFamily: look.families,
      color: look.colours.ink,
      ...style,
    },
  };
}

/** The headline in its size, as wide as it may be. */
export function headlineDrawing(card: Pick<SetCard, "look" | "direction">, { text, size }: Fitted): Drawing {
  const { direction } = card;
  return line(card, text, direction, {
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
  card: Pick<SetCard, "look" | "direction" | "siteDirection">,
  { text, size }: Fitted,
): Drawing {
  return line(card, text, card.siteDirection, { fontSize: size, fontWeight: 600, overflowWrap: "anywhere" });
}

/** What kind of piece it is, in its size, in the colour of the rule. */
export function labelDrawing(
  card: Pick<SetCard, "look" | "direction" | "dateDirection">,
  { text, size }: Fitted,
): Drawing {
  return line(card, text, card.dateDirection, {
    fontSize: size,
    fontWeight: 700,
    color: card.look.colours.accent,
    overflowWrap: "anywhere",
  });
}

/** The logo, as large as it has room, where lines begin. */
function logoDrawing(logo: Size, room: Size): Drawing {
  const { width, height } = fitted(logo, room, true);
  return {
    type: "container",
    style: { display: "flex", width: headlineRoom.width, flexShrink: 0 },
    children: [{ type: "image", src: logoSource, style: { width, height } }],
  };
}

/** Pixels. */
const logoRooms = { name: { width: 620, height: 76 }, headline: { width: 900, height: 300 } };

/**
 * The whole card: a rule and the name or the logo above, with the label where there is one, the headline in the middle, the
 * date below.
 */
export function cardDrawing(card: SetCard): Drawing {
  const { direction, dateDirection, look, isOfSite } = card;
  const { logo, colours } = look;
  const rule: Drawing = {
    type: "container",
    style: { width: 120, height: 8, backgroundColor: colours.accent },
  };
  const name = card.site.text === "" ? [] : [siteDrawing(card, card.site)];
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
          ...(logo === undefined || isOfSite ? name : [logoDrawing(logo, logoRooms.name)]),
          ...(card.label.text === "" ? [] : [labelDrawing(card, card.label)]),
        ],
      },
      logo !== undefined && isOfSite
        ? logoDrawing(logo, logoRooms.headline)
        : headlineDrawing(card, card.headline),
      line(card, card.date, dateDirection, { fontSize: 28, color: colours.quiet }),
    ],
  };
}
