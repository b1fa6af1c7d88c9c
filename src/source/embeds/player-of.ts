const films = /\.(?:mp4|m4v|webm|ogv|mov)(?:[?#]|$)/i;
const sounds = /\.(?:mp3|m4a|aac|oga|ogg|opus|flac|wav)(?:[?#]|$)/i;

/** What plays the file at an address; undefined for one that is neither film nor sound. */
export function playerOf(address: string): "video" | "audio" | undefined {
  return films.test(address) ? "video" : sounds.test(address) ? "audio" : undefined;
}
