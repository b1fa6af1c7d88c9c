/**
 * Crawlers that gather texts to train language models, by the names that they give themselves in `robots.txt`. Who answers a
 * person is not among them: search engines, also those that answer in sentences (OAI-SearchBot, Claude-SearchBot,
 * PerplexityBot, PetalBot, YouBot), and programs that fetch a page because somebody asked for it (ChatGPT-User, Claude-User,
 * Perplexity-User, MistralAI-User). Neither is `facebookexternalhit` or `Applebot`, without which shared links would lose
 * their pictures and Siri its results, nor a crawler that only comes to sites of its own customers (CloudVertexBot).
 *
 * From the documentation of their operators and the list kept at https://github.com/ai-robots-txt/ai.robots.txt, as of
 * 2026-11-29. To be looked at with each release.
 */
export const aiCrawlers: readonly string[] = [
  "AI2Bot",
  "Ai2Bot-Dolma",
  "Amazonbot",
  "Applebot-Extended",
  "Bytespider",
  "CCBot",
  "ChatGLM-Spider",
  "Claude-Web",
  "ClaudeBot",
  "Cotoyogi",
  "Crawl4AI",
  "Crawlspace",
  "DeepSeekBot",
  "Diffbot",
  "FacebookBot",
  "FirecrawlAgent",
  "FriendlyCrawler",
  "GPTBot",
  "Google-Extended",
  "ICC-Crawler",
  "ImagesiftBot",
  "Kangaroo Bot",
  "LAIONDownloader",
  "PanguBot",
  "QuillBot",
  "SBIntuitionsBot",
  "SemrushBot-OCOB",
  "TikTokSpider",
  "Timpibot",
  "VelenPublicWebCrawler",
  "Webzio-Extended",
  "anthropic-ai",
  "cohere-training-data-crawler",
  "img2dataset",
  "laion-huggingface-processor",
  "meta-externalagent",
  "omgili",
  "omgilibot",
];
