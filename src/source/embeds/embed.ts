/** What an embed is, as readers are told of it. */
export type EmbedKind = "video" | "audio" | "post" | "chart" | "map" | "document" | "page";

/** A ratio of width to height, or a height in pixels. */
export type EmbedSize = "16-9" | "9-16" | "4-3" | number;

/** Something on another site that a page shows in a frame, when a reader asks for it. */
export interface Embed {
  readonly kind: EmbedKind;
  /** `YouTube`; of a host that the settings name, the host. */
  readonly service: string;
  /** Where it stands for readers. */
  readonly link: string;
  /** What is loaded into the frame. */
  readonly frame: string;
  readonly size: EmbedSize;
}

/** What a service makes of an address: the frame, and what differs from the usual. */
export type Framed = Pick<Embed, "frame"> & Partial<Pick<Embed, "size" | "link" | "kind">>;

/** One service: its hosts, and what can be shown of it in a frame without a script of its own on our page. */
export interface Service {
  readonly service: string;
  readonly kind: EmbedKind;
  /** Whole names; none stands for those below it. */
  readonly hosts: readonly string[];
  readonly size: EmbedSize;
  /** The frame for an address, of the page that readers know or of the frame itself; undefined for any other page of the host. */
  readonly framed: (url: URL) => Framed | undefined;
}
