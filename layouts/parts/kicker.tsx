/** @jsxImportSource preact */
import type { Link } from "../../src/render/views.ts";

interface Props {
  /** What kind of piece it is, where it is not plain news. */
  readonly label: string | undefined;
  readonly link: Link | undefined;
  readonly notice?: string | undefined;
  /** Whether it is live, and goes on. */
  readonly running?: boolean | undefined;
}

/** The line above a headline. */
export function Kicker({ label, link, notice, running }: Props) {
  if (label === undefined && link === undefined && notice === undefined) return null;
  return (
    <p class="kicker">
      {notice !== undefined && <strong class="notice">{notice}</strong>}
      {notice !== undefined && " "}
      {label !== undefined && <strong class={running ? "on-air" : undefined}>{label}</strong>}
      {label !== undefined && " "}
      {link !== undefined && (
        <a href={link.href} lang={link.language} dir={link.direction}>
          {link.text}
        </a>
      )}
    </p>
  );
}
