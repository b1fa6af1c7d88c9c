import type { Framed, Service } from "./embed.ts";
import { found, simple } from "./one-form.ts";

/** Posts of social networks. */
export const posts: readonly Service[] = [
  simple(
    ["Instagram", "post", 720],
    ["www.instagram.com", "instagram.com"],
    /^\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]{5,40})(?:\/embed(?:\/captioned)?)?\/?$/,
    (type, id) => `https://www.instagram.com/${type}/${id}/embed/captioned/`,
    (type, id) => `https://www.instagram.com/${type}/${id}/`,
  ),
  simple(
    ["X", "post", 600],
    ["x.com", "www.x.com", "twitter.com", "www.twitter.com", "mobile.twitter.com"],
    /^\/\w{1,20}\/status\/(\d{5,25})\/?$/,
    (id) => `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
  ),
  simple(
    ["Bluesky", "post", 600],
    ["bsky.app", "embed.bsky.app"],
    /^\/(?:profile|embed)\/([\w.:-]{3,100})\/(?:app\.bsky\.feed\.)?post\/([\da-z]{5,20})\/?$/,
    (who, id) => `https://embed.bsky.app/embed/${who}/app.bsky.feed.post/${id}`,
    (who, id) => `https://bsky.app/profile/${who}/post/${id}`,
  ),
  simple(
    ["Threads", "post", 600],
    ["www.threads.net", "www.threads.com", "threads.net", "threads.com"],
    /^\/@([\w.]{1,60})\/post\/([\w-]{5,40})(?:\/embed)?\/?$/,
    (who, id) => `https://www.threads.net/@${who}/post/${id}/embed`,
    (who, id) => `https://www.threads.net/@${who}/post/${id}`,
  ),
  {
    service: "Mastodon",
    kind: "post",
    hosts: (
      "mastodon.social mastodon.online mastodon.world mstdn.social mas.to fosstodon.org hachyderm.io journa.host newsie.social " +
      "mastodon.nl social.bund.de mastodon.scot chaos.social norden.social aus.social"
    ).split(" "),
    size: 600,
    framed: mastodon,
  },
  {
    service: "Facebook",
    kind: "post",
    hosts: ["www.facebook.com", "facebook.com", "m.facebook.com"],
    size: 600,
    framed: facebook,
  },
  simple(
    ["Telegram", "post", 500],
    ["t.me"],
    /^\/(?:s\/)?([A-Za-z]\w{3,40})\/(\d{1,10})\/?$/,
    (channel, id) => `https://t.me/${channel}/${id}?embed=1`,
    (channel, id) => `https://t.me/${channel}/${id}`,
  ),
  simple(
    ["Reddit", "post", 500],
    ["www.reddit.com", "reddit.com", "embed.reddit.com"],
    /^\/r\/(\w{2,30})\/comments\/([\da-z]{4,10})(?:\/[^/?#]*)?\/?$/,
    (group, id) => `https://embed.reddit.com/r/${group}/comments/${id}/`,
    (group, id) => `https://www.reddit.com/r/${group}/comments/${id}/`,
  ),
];

/** A post of any Mastodon server, which shows in a frame what was written there, and nobody else’s. */
export function mastodon(url: URL): Framed | undefined {
  const [who, id] = found(url, /^\/@(\w{1,60})\/(\d{10,25})(?:\/embed)?\/?$/) ?? [];
  if (who === undefined || id === undefined) return undefined;
  const link = `https://${url.hostname}/@${who}/${id}`;
  return { frame: `${link}/embed`, link };
}

function facebook(url: URL): Framed | undefined {
  const isFrame = /^\/plugins\/(?:post|video)\.php$/.test(url.pathname);
  const given = isFrame ? (url.searchParams.get("href") ?? "") : url.href;
  if (!URL.canParse(given)) return undefined;
  const link = new URL(given);
  if (!/^(?:www\.|m\.)?facebook\.com$/.test(link.hostname) || link.protocol !== "https:") return undefined;
  const isVideo = /^\/(?:watch\/?$|reel\/\d|[\w.-]+\/videos\/)/.test(link.pathname);
  const isPost = /^\/(?:permalink\.php$|story\.php$|photo(?:\.php)?\/?$|[\w.-]+\/(?:posts|photos)\/)/.test(
    link.pathname,
  );
  if (!isVideo && !isPost) return undefined;
  return {
    frame: `https://www.facebook.com/plugins/${isVideo ? "video" : "post"}.php?href=${encodeURIComponent(link.href)}&show_text=true`,
    ...(isFrame && { link: link.href }),
    ...(isVideo && { kind: "video" }),
  };
}
