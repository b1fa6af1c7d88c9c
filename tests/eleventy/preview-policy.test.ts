import { expect, test } from "vitest";
import { previewPolicy } from "../../src/eleventy/preview-policy.ts";

const leave = { "script-src": "http://localhost/client.js", "connect-src": "ws://localhost" };

test.each<[policy: string, sent: string]>([
  [
    "script-src 'self'; connect-src 'self'",
    "script-src 'self' http://localhost/client.js; connect-src 'self' ws://localhost; frame-ancestors 'self' vscode-file: vscode-webview:",
  ],
  [
    "default-src 'none'",
    "default-src 'none'; script-src http://localhost/client.js; connect-src ws://localhost; frame-ancestors 'self' vscode-file: vscode-webview:",
  ],
  ["img-src https:", "img-src https:; frame-ancestors 'self' vscode-file: vscode-webview:"],
  ["", "frame-ancestors 'self' vscode-file: vscode-webview:"],
  [
    "style-src 'unsafe-inline' ; Script-Src 'none';script-src 'self'",
    "style-src 'unsafe-inline'; script-src http://localhost/client.js; frame-ancestors 'self' vscode-file: vscode-webview:",
  ],
  [
    "frame-ancestors https://evil.example; report-uri https://r.example; upgrade-insecure-requests",
    "frame-ancestors 'self' vscode-file: vscode-webview:",
  ],
])("the policy “%s” is sent as what the preview needs, and no more", (policy, sent) => {
  expect(previewPolicy(policy, leave)).toBe(sent);
});
