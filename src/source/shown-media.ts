import type { ShownMedia } from "../model/content.ts";

/**
 * What a rendered text shows beside words and single pictures; undefined where there is nothing of that. In what the
 * renderers write `<` begins a tag and nothing else, and an attribute stands as they order it.
 */
export function shownMedia(html: string): ShownMedia | undefined {
  const shown: ShownMedia = {
    ...(html.includes('<figure class="gallery') && { gallery: true }),
    ...((html.includes("<video") || html.includes('data-kind="video"')) && { video: true }),
    ...((html.includes("<audio") || html.includes('data-kind="audio"')) && { audio: true }),
  };
  return Object.keys(shown).length === 0 ? undefined : shown;
}
