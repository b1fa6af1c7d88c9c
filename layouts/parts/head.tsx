/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import type { HeadView, SiteView } from "../../src/render/views.ts";
import { JsonLd } from "./json-ld.tsx";

interface Props {
  readonly head: HeadView;
  readonly site: SiteView;
  /** What a newsroom adds. */
  readonly children?: ComponentChildren;
}

/** What the page says to browsers, search engines and feed readers. */
export function Head({ head, site, children }: Props) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="generator" content="Dateline" />
      <meta http-equiv="Content-Security-Policy" content={head.securityPolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="theme-color" content={site.paperColours.light} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={site.paperColours.dark} media="(prefers-color-scheme: dark)" />
      <title>{head.title}</title>
      {head.description !== "" && <meta name="description" content={head.description} />}
      <meta name="robots" content={head.noIndex ? "noindex" : "max-image-preview:large"} />
      <link rel="canonical" href={head.canonical} />
      {site.textFont !== undefined && (
        <link rel="preload" href={site.textFont} as="font" type="font/woff2" crossorigin="anonymous" />
      )}
      <link rel="stylesheet" href={site.styleSheet} />
      <link rel="icon" href={site.icon} type="image/svg+xml" />
      {head.alternates.map(({ language, href }) => (
        <link rel="alternate" hreflang={language} href={href} />
      ))}
      <link rel="apple-touch-icon" href={site.touchIcon} />
      {head.licence !== undefined && <link rel="license" type="application/rsl+xml" href={head.licence} />}
      <link rel="manifest" href={site.manifest} />
      {head.feeds.map((feed) => (
        <link rel="alternate" type={feed.type} title={feed.title} href={feed.href} />
      ))}
      {head.properties.map(([property, content]) => (
        <meta property={property} content={content} />
      ))}
      {head.names.map(([name, content]) => (
        <meta name={name} content={content} />
      ))}
      {head.structuredData.map((data) => (
        <JsonLd data={data} />
      ))}
      {children}
    </head>
  );
}
