/** Of each service an address as readers know it, and what is loaded into the frame. A test holds them against the program. */
export const embedExamples: readonly (readonly [service: string, address: string, frame: string])[] = [
  [
    "YouTube",
    "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
    "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1",
  ],
  ["Vimeo", "https://vimeo.com/1084537", "https://player.vimeo.com/video/1084537?dnt=1&autoplay=1"],
  [
    "Dailymotion",
    "https://www.dailymotion.com/video/x8abcde",
    "https://geo.dailymotion.com/player.html?video=x8abcde",
  ],
  [
    "TikTok",
    "https://www.tiktok.com/@harbour/video/7106594312292453675",
    "https://www.tiktok.com/player/v1/7106594312292453675",
  ],
  ["Internet Archive", "https://archive.org/details/harbour_1921", "https://archive.org/embed/harbour_1921"],
  [
    "SoundCloud",
    "https://soundcloud.com/harbour/the-first-ferry",
    "https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fharbour%2Fthe-first-ferry",
  ],
  [
    "Spotify",
    "https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk",
    "https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk",
  ],
  [
    "Apple Podcasts",
    "https://podcasts.apple.com/gb/podcast/the-harbour/id1234567890?i=1000654321987",
    "https://embed.podcasts.apple.com/gb/podcast/the-harbour/id1234567890?i=1000654321987",
  ],
  [
    "Instagram",
    "https://www.instagram.com/p/CuE2WNQs6vH/",
    "https://www.instagram.com/p/CuE2WNQs6vH/embed/captioned/",
  ],
  [
    "X",
    "https://x.com/harbour/status/1234567890",
    "https://platform.twitter.com/embed/Tweet.html?id=1234567890&dnt=true",
  ],
  [
    "Bluesky",
    "https://bsky.app/profile/harbour.example/post/3kabcdefgh22x",
    "https://embed.bsky.app/embed/harbour.example/app.bsky.feed.post/3kabcdefgh22x",
  ],
  [
    "Threads",
    "https://www.threads.net/@harbour/post/CuXFPIeLLod",
    "https://www.threads.net/@harbour/post/CuXFPIeLLod/embed",
  ],
  [
    "Mastodon",
    "https://mastodon.social/@harbour/109381234567890123",
    "https://mastodon.social/@harbour/109381234567890123/embed",
  ],
  [
    "Facebook",
    "https://www.facebook.com/harbour/posts/123456789",
    "https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbour%2Fposts%2F123456789&show_text=true",
  ],
  ["Telegram", "https://t.me/harbour/42", "https://t.me/harbour/42?embed=1"],
  [
    "Reddit",
    "https://www.reddit.com/r/harbour/comments/1abcde/the_first_ferry/",
    "https://embed.reddit.com/r/harbour/comments/1abcde/",
  ],
  ["Datawrapper", "https://datawrapper.dwcdn.net/aBc12/1/", "https://datawrapper.dwcdn.net/aBc12/"],
  [
    "Flourish",
    "https://public.flourish.studio/visualisation/1234567/",
    "https://flo.uri.sh/visualisation/1234567/embed",
  ],
  [
    "Infogram",
    "https://infogram.com/the-boats-1h7z2l8abcde",
    "https://e.infogram.com/the-boats-1h7z2l8abcde?src=embed",
  ],
  [
    "Tableau Public",
    "https://public.tableau.com/app/profile/harbour/viz/Boats/Overview",
    "https://public.tableau.com/views/Boats/Overview?:showVizHome=no&:embed=true",
  ],
  [
    "Our World in Data",
    "https://ourworldindata.org/grapher/life-expectancy",
    "https://ourworldindata.org/grapher/life-expectancy",
  ],
  [
    "Knight Lab",
    "https://cdn.knightlab.com/libs/timeline3/latest/embed/index.html?source=1xuY4upIooEeszZ_lCmeNx24eSFWe0rHe9ZdqH2xqVNk",
    "https://cdn.knightlab.com/libs/timeline3/latest/embed/index.html?source=1xuY4upIooEeszZ_lCmeNx24eSFWe0rHe9ZdqH2xqVNk",
  ],
  [
    "DocumentCloud",
    "https://www.documentcloud.org/documents/1234567-the-report",
    "https://embed.documentcloud.org/documents/1234567-the-report/?embed=1",
  ],
  [
    "OpenStreetMap",
    "https://www.openstreetmap.org/#map=10/0/20",
    "https://www.openstreetmap.org/export/embed.html?bbox=19.54681,-0.33989,20.45319,0.33989&layer=mapnik",
  ],
  [
    "Google Maps",
    "https://www.google.com/maps/d/viewer?mid=1a2B3c4D5e6F7g8H9i0J",
    "https://www.google.com/maps/d/embed?mid=1a2B3c4D5e6F7g8H9i0J",
  ],
  [
    "CodePen",
    "https://codepen.io/harbour/pen/QWabcde",
    "https://codepen.io/harbour/embed/QWabcde?default-tab=result",
  ],
];
