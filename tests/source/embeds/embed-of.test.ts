import { describe, expect, it } from "vitest";
import { embedExamples } from "../../../docs/generate/embed-examples.ts";
import { embedOf, embedOfFrame } from "../../../src/source/embeds/embed-of.ts";
import { services } from "../../../src/source/embeds/services.ts";

const frameOf = (address: string, ...ownHosts: string[]) => embedOf(address, ownHosts)?.frame;

describe("what an address shows in a frame", () => {
  it.each(embedExamples)("%s is known by %s", (service, address, frame) => {
    expect(embedOf(address, [])).toMatchObject({ service, frame });
  });

  it("is told by an example for every service, and every host is that of one alone", () => {
    expect(embedExamples.map(([service]) => service)).toEqual(services.map(({ service }) => service));
    const hosts = services.flatMap((service) => service.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it.each(embedExamples.map(([service, , frame]) => [service, frame] as const))(
    "is the same of %s by the address of its frame, as other programs write it",
    (service, frame) => {
      // These two are never shown by that address elsewhere.
      if (["X", "Dailymotion"].includes(service)) return;
      const path = frame.replace(/[?&].*$/, "");
      expect(frameOf(frame)?.slice(0, path.length)).toBe(path);
    },
  );

  it.each([
    [
      "https://youtu.be/aqz-KE-bpKQ?si=x&t=75",
      "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1&start=75",
    ],
    [
      "https://www.youtube.com/live/aqz-KE-bpKQ",
      "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1",
    ],
    [
      "http://www.youtube.com/watch?v=aqz-KE-bpKQ",
      "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1",
    ],
    [
      "https://vimeo.com/1084537/0123456789",
      "https://player.vimeo.com/video/1084537?dnt=1&autoplay=1&h=0123456789",
    ],
    [
      "https://www.instagram.com/harbour/reel/CuE2WNQs6vH/?x=y",
      "https://www.instagram.com/reel/CuE2WNQs6vH/embed/captioned/",
    ],
    [
      "https://www.openstreetmap.org/?mlat=1.5&mlon=20#map=10/0/20",
      "https://www.openstreetmap.org/export/embed.html?bbox=19.54681,-0.33989,20.45319,0.33989&layer=mapnik&marker=1.5,20",
    ],
  ])("of %s is %s", (address, frame) => {
    expect(frameOf(address)).toBe(frame);
  });

  it.each([
    "https://youtube.com.evil.example/watch?v=aqz-KE-bpKQ",
    "https://www.youtube.com@evil.example/watch?v=aqz-KE-bpKQ",
    "https://evil.example/https://www.youtube.com/watch?v=aqz-KE-bpKQ",
    "https://www.youtube.com:8443/watch?v=aqz-KE-bpKQ",
    "https://www.youtube.com./watch?v=aqz-KE-bpKQ",
    "https://www.youtube.com/watch?v=aqz-KE-bpKQ%22%3E",
    "https://www.youtube.com/redirect?q=https://evil.example/",
    "https://www.youtube.com/",
    "https://www.facebook.com/plugins/post.php?href=javascript:alert(1)",
    "https://www.facebook.com/plugins/post.php?href=https://evil.example/harbour/posts/1",
    "https://w.soundcloud.com/player/?url=https://evil.example/",
    "https://www.google.com/search?q=maps",
    "https://mastodon.social/@harbour@evil.example/109381234567890123",
    "javascript:alert(1)//www.youtube.com/watch?v=aqz-KE-bpKQ",
    "data:text/html,https://youtu.be/aqz-KE-bpKQ",
    "/watch?v=aqz-KE-bpKQ",
    "",
  ])("is nothing of %s", (address) => {
    expect(embedOf(address, [])).toBeUndefined();
  });

  it("is that of a host of the settings as it is, and a post of a Mastodon server as a post", () => {
    expect(embedOf("https://charts.example/1?a=b#c", ["charts.example"])).toEqual({
      service: "charts.example",
      kind: "page",
      link: "https://charts.example/1?a=b#c",
      frame: "https://charts.example/1?a=b#c",
      size: "16-9",
    });
    expect(frameOf("https://www.charts.example/1", "charts.example")).toBeUndefined();
    expect(embedOf("https://social.example/@ana/109381234567890123", ["social.example"])).toMatchObject({
      kind: "post",
      frame: "https://social.example/@ana/109381234567890123/embed",
    });
  });

  it.each([
    ["560", "315", "16-9"],
    ["640", "480", "4-3"],
    ["100%", "420", 420],
    ["600", "1", "16-9"],
    [undefined, undefined, "16-9"],
    ["600", "99999", "16-9"],
  ])("has the size that a frame of %s × %s was given: %s", (width, height, size) => {
    expect(embedOfFrame("//youtu.be/aqz-KE-bpKQ", { width, height }, [])?.size).toBe(size);
  });
});
