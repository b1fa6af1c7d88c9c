/** What a policy of the site says that would reach beyond this machine, or beyond plain http. */
const leftOut = ["report-uri", "report-to", "upgrade-insecure-requests", "block-all-mixed-content"];

/** The windows of Visual Studio Code, which shows a preview beside the text in frames of its own; no web page has such an origin. */
const textEditor = ["vscode-file:", "vscode-webview:"];

/**
 * A content security policy as the preview sends it: that of the site, so that what the host will refuse is refused here
 * too, with leave for the client that loads pages again. No other site may frame a page, whatever the policy says. Drafts
 * are reported to nobody. https://www.w3.org/TR/CSP3/
 *
 * @param leave sources to be let in, by directive
 */
export function previewPolicy(policy: string, leave: Readonly<Record<string, string>>): string {
  const directives = new Map<string, readonly string[]>();
  for (const directive of policy.split(";")) {
    const [name = "", ...sources] = directive.trim().split(/\s+/);
    const key = name.toLowerCase();
    // The first of a name counts.
    if (key !== "" && !leftOut.includes(key) && !directives.has(key)) directives.set(key, sources);
  }
  for (const [name, source] of Object.entries(leave)) {
    const sources = directives.get(name) ?? directives.get("default-src");
    if (sources === undefined) continue;
    directives.set(name, [...sources.filter((one) => one.toLowerCase() !== "'none'"), source]);
  }
  directives.set("frame-ancestors", ["'self'", ...textEditor]);
  return [...directives].map(([name, sources]) => [name, ...sources].join(" ")).join("; ");
}
