/** That AI had a part in an article. */
export interface AiView {
  readonly label: string;
  /** What was done, and who checked it. */
  readonly note: string | undefined;
  /** The newsroom’s policy. */
  readonly policy: { readonly text: string; readonly href: string } | undefined;
}
