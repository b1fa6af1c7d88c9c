/** Players of pages that people know by another address. */
const players: readonly (readonly [player: RegExp, page: string])[] = [
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]{6,})(?:[?&/].*)?$/,
    "https://www.youtube.com/watch?v=$1",
  ],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+).*$/, "https://vimeo.com/$1"],
  // Players in Flash, as films were shown until 2010.
  [/^https?:\/\/(?:www\.)?vimeo\.com\/moogaloop\.swf\?(?:[^#]*&)?clip_id=(\d+).*$/, "https://vimeo.com/$1"],
  [
    /^https?:\/\/(?:www\.)?dailymotion\.com\/(?:embed\/video|swf)\/(\w+).*$/,
    "https://www.dailymotion.com/video/$1",
  ],
  [/^https?:\/\/open\.spotify\.com\/embed\/(.*)$/, "https://open.spotify.com/$1"],
];

/** The address of what a frame shows, as people share it: alone on a line, it stands for the thing itself. */
export function embeddedAddress(src: string): string {
  const whole = src.trim().replace(/^\/\//, "https://");
  const track = /^https?:\/\/w\.soundcloud\.com\/player\/?\?.*?url=([^&]+)/.exec(whole)?.[1];
  if (track !== undefined) return decoded(track);
  for (const [player, page] of players) if (player.test(whole)) return whole.replace(player, page);
  return whole.replaceAll(" ", "%20");
}

/** Whether it is a player whose pages are known. */
export function isPlayer(src: string): boolean {
  const whole = src.trim().replace(/^\/\//, "https://");
  return players.some(([player]) => player.test(whole));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
