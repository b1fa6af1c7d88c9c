import { expect, it } from "vitest";
import { wordsOf } from "../../src/render/words/languages.ts";

const counts = [0, 1, 2, 5, 11, 12, 21, 22, 25, 100, 101, 103, 111, 1000, 12345];

it.each([
  [
    "en",
    "0 articles|1 article|2 articles|5 articles|11 articles|12 articles|21 articles|22 articles|25 articles|100 articles|101 articles|103 articles|111 articles|1,000 articles|12,345 articles",
  ],
  [
    "fr",
    "0 article|1 article|2 articles|5 articles|11 articles|12 articles|21 articles|22 articles|25 articles|100 articles|101 articles|103 articles|111 articles|1\u202f000 articles|12\u202f345 articles",
  ],
  [
    "uk",
    "0 статей|1 стаття|2 статті|5 статей|11 статей|12 статей|21 стаття|22 статті|25 статей|100 статей|101 стаття|103 статті|111 статей|1\u00a0000 статей|12\u00a0345 статей",
  ],
  [
    "ar",
    "لا مقالات|مقال واحد|مقالان|5 مقالات|11 مقالًا|12 مقالًا|21 مقالًا|22 مقالًا|25 مقالًا|100 مقال|101 مقال|103 مقالات|111 مقالًا|1,000 مقال|12,345 مقالًا",
  ],
  [
    "de",
    "0 Artikel|1 Artikel|2 Artikel|5 Artikel|11 Artikel|12 Artikel|21 Artikel|22 Artikel|25 Artikel|100 Artikel|101 Artikel|103 Artikel|111 Artikel|1.000 Artikel|12.345 Artikel",
  ],
  [
    "es",
    "0 artículos|1 artículo|2 artículos|5 artículos|11 artículos|12 artículos|21 artículos|22 artículos|25 artículos|100 artículos|101 artículos|103 artículos|111 artículos|1000 artículos|12.345 artículos",
  ],
  [
    "pt-BR",
    "0 artigo|1 artigo|2 artigos|5 artigos|11 artigos|12 artigos|21 artigos|22 artigos|25 artigos|100 artigos|101 artigos|103 artigos|111 artigos|1000 artigos|12.345 artigos",
  ],
  [
    "pt-PT",
    "0 artigos|1 artigo|2 artigos|5 artigos|11 artigos|12 artigos|21 artigos|22 artigos|25 artigos|100 artigos|101 artigos|103 artigos|111 artigos|1000 artigos|12\u00a0345 artigos",
  ],
  [
    "pl",
    "0 artykułów|1 artykuł|2 artykuły|5 artykułów|11 artykułów|12 artykułów|21 artykułów|22 artykuły|25 artykułów|100 artykułów|101 artykułów|103 artykuły|111 artykułów|1000 artykułów|12\u00a0345 artykułów",
  ],
  [
    "he",
    "0 כתבות|כתבה אחת|שתי כתבות|5 כתבות|11 כתבות|12 כתבות|21 כתבות|22 כתבות|25 כתבות|100 כתבות|101 כתבות|103 כתבות|111 כתבות|1,000 כתבות|12,345 כתבות",
  ],
  [
    "zh",
    "0 篇文章|1 篇文章|2 篇文章|5 篇文章|11 篇文章|12 篇文章|21 篇文章|22 篇文章|25 篇文章|100 篇文章|101 篇文章|103 篇文章|111 篇文章|1,000 篇文章|12,345 篇文章",
  ],
  [
    "ja",
    "0本の記事|1本の記事|2本の記事|5本の記事|11本の記事|12本の記事|21本の記事|22本の記事|25本の記事|100本の記事|101本の記事|103本の記事|111本の記事|1,000本の記事|12,345本の記事",
  ],
])("counts articles as %s does", (language, expected) => {
  expect(counts.map((count) => wordsOf(language).articleCount(count)).join("|")).toBe(expected);
});

it.each([
  [
    "en",
    "0 corrections|1 correction|2 corrections|5 corrections|11 corrections|21 corrections|100 corrections",
  ],
  [
    "fr",
    "0 correction|1 correction|2 corrections|5 corrections|11 corrections|21 corrections|100 corrections",
  ],
  ["uk", "0 виправлень|1 виправлення|2 виправлення|5 виправлень|11 виправлень|21 виправлення|100 виправлень"],
  ["ar", "لا تصحيحات|تصحيح واحد|تصحيحان|5 تصحيحات|11 تصحيحًا|21 تصحيحًا|100 تصحيح"],
  [
    "de",
    "0 Korrekturen|1 Korrektur|2 Korrekturen|5 Korrekturen|11 Korrekturen|21 Korrekturen|100 Korrekturen",
  ],
  [
    "pl",
    "0 sprostowań|1 sprostowanie|2 sprostowania|5 sprostowań|11 sprostowań|21 sprostowań|100 sprostowań",
  ],
])("counts corrections as %s does", (language, expected) => {
  const { count } = wordsOf(language).correctionsPage;
  expect([0, 1, 2, 5, 11, 21, 100].map((number) => count(number)).join("|")).toBe(expected);
});
