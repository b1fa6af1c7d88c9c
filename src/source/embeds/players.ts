import type { Framed, Service } from "./embed.ts";
import { found, simple } from "./one-form.ts";

/** Films and sound. */
export const players: readonly Service[] = [
  {
    service: "YouTube",
    kind: "video",
    hosts: ["www.youtube.com", "youtube.com", "m.youtube.com", "youtu.be", "www.youtube-nocookie.com"],
    size: "16-9",
    framed: youTube,
  },
  {
    service: "Vimeo",
    kind: "video",
    hosts: ["vimeo.com", "www.vimeo.com", "player.vimeo.com"],
    size: "16-9",
    framed: vimeo,
  },
  simple(
    ["Dailymotion", "video", "16-9"],
    ["www.dailymotion.com", "dailymotion.com", "dai.ly"],
    /^\/(?:embed\/)?(?:video\/)?(x[\da-z]{4,9})\/?$/,
    (id) => `https://geo.dailymotion.com/player.html?video=${id}`,
    (id) => `https://www.dailymotion.com/video/${id}`,
  ),
  simple(
    ["TikTok", "video", "9-16"],
    ["www.tiktok.com", "tiktok.com", "m.tiktok.com"],
    /^\/(?:@[\w.-]+\/video|embed(?:\/v2)?|player\/v1)\/(\d{15,22})\/?$/,
    (id) => `https://www.tiktok.com/player/v1/${id}`,
  ),
  simple(
    ["Internet Archive", "video", "4-3"],
    ["archive.org", "www.archive.org"],
    /^\/(?:details|embed)\/([\w.-]{3,100})\/?$/,
    (id) => `https://archive.org/embed/${id}`,
    (id) => `https://archive.org/details/${id}`,
  ),
  {
    service: "SoundCloud",
    kind: "audio",
    hosts: ["soundcloud.com", "w.soundcloud.com"],
    size: 166,
    framed: soundCloud,
  },
  { service: "Spotify", kind: "audio", hosts: ["open.spotify.com"], size: 152, framed: spotify },
  {
    service: "Apple Podcasts",
    kind: "audio",
    hosts: ["podcasts.apple.com", "embed.podcasts.apple.com"],
    size: 450,
    framed: (url) => {
      const [path] = found(url, /^(\/[a-z]{2}\/podcast\/(?:[^/?#]+\/)?id\d{5,12})\/?$/) ?? [];
      const episode = /^\d{8,16}$/.exec(url.searchParams.get("i") ?? "")?.[0];
      if (path === undefined) return undefined;
      const rest = `${path}${episode === undefined ? "" : `?i=${episode}`}`;
      return {
        frame: `https://embed.podcasts.apple.com${rest}`,
        link: `https://podcasts.apple.com${rest}`,
        ...(episode !== undefined && { size: 175 }),
      };
    },
  },
];

function youTube(url: URL): Framed | undefined {
  const isShort = url.pathname.startsWith("/shorts/");
  const id =
    url.hostname === "youtu.be"
      ? found(url, /^\/([\w-]{11})\/?$/)?.[0]
      : url.pathname === "/watch"
        ? /^[\w-]{11}$/.exec(url.searchParams.get("v") ?? "")?.[0]
        : found(url, /^\/(?:embed|shorts|live|v)\/([\w-]{11})\/?$/)?.[0];
  if (id === undefined) return undefined;
  const seconds = secondsOf(url.searchParams.get("t") ?? url.searchParams.get("start") ?? "");
  const start = seconds > 0 ? `&start=${seconds}` : "";
  return {
    frame: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start}`,
    ...(url.pathname.startsWith("/embed/") && { link: `https://www.youtube.com/watch?v=${id}` }),
    ...(isShort && { size: "9-16" }),
  };
}

/** `90`, `90s`, `1m30s`, `1h2m3s` */
function secondsOf(time: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/.exec(time) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function vimeo(url: URL): Framed | undefined {
  const [id, hash = url.searchParams.get("h") ?? ""] =
    found(url, /^\/(?:video\/|channels\/[\w-]+\/)?(\d{5,12})(?:\/([\da-f]{8,12}))?\/?$/) ?? [];
  if (id === undefined) return undefined;
  const key = /^[\da-f]{8,12}$/.test(hash) ? `&h=${hash}` : "";
  return {
    frame: `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${key}`,
    ...(url.hostname === "player.vimeo.com" && { link: `https://vimeo.com/${id}` }),
  };
}

function soundCloud(url: URL): Framed | undefined {
  const isFrame = url.hostname === "w.soundcloud.com";
  const given = isFrame ? (url.searchParams.get("url") ?? "") : url.href;
  if (!URL.canParse(given)) return undefined;
  const track = new URL(given);
  const isPage =
    track.hostname === "soundcloud.com" && /^\/[\w-]+\/(?:sets\/)?[\w-]+\/?(?:s-\w+)?$/.test(track.pathname);
  const isOfFrame =
    isFrame && track.hostname === "api.soundcloud.com" && /^\/(?:tracks|playlists)\//.test(track.pathname);
  if (track.protocol !== "https:" || !(isPage || isOfFrame)) return undefined;
  return {
    frame: `https://w.soundcloud.com/player/?url=${encodeURIComponent(track.href)}`,
    ...(isFrame && isPage && { link: track.href }),
    ...(/\/(?:sets|playlists)\//.test(track.pathname) && { size: 450 }),
  };
}

function spotify(url: URL): Framed | undefined {
  const [type, id] =
    found(
      url,
      /^\/(?:intl-[a-z]{2}\/)?(?:embed\/)?(track|album|playlist|episode|show|artist)\/([\dA-Za-z]{22})\/?$/,
    ) ?? [];
  if (type === undefined || id === undefined) return undefined;
  const isShort = type === "track" || type === "episode" || type === "show";
  return {
    frame: `https://open.spotify.com/embed/${type}/${id}`,
    link: `https://open.spotify.com/${type}/${id}`,
    size: isShort ? 152 : 352,
  };
}
