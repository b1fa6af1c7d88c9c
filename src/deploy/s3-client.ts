import { AwsClient } from "aws4fetch";
import { sha256Of } from "../model/digest.ts";
import { DeployFault } from "./deploy-fault.ts";
import { type Patience, patiently } from "./patience.ts";

/** Where a storage of S3’s kind is, and who asks: from the environment alone. */
export interface S3Access {
  /** Without a slash at its end. */
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** One request of the REST interface, https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html */
export interface S3Request {
  readonly method: "GET" | "PUT" | "DELETE";
  /** Of the object, without the bucket; empty for the bucket itself. */
  readonly key: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

/** What came back; undefined where there is no such object. */
export type S3Answer = Buffer<ArrayBuffer> | undefined;

/** Milliseconds that an answer may take, and one more for each so many bytes that are sent. */
const answerTime = 30_000;
const bytesPerMillisecond = 50;

/** Sends requests to one bucket, by addresses of the path style; again where the network or the storage fails for a moment. */
export class S3Client {
  readonly #access: S3Access;
  readonly #client: AwsClient;
  readonly #patience: Patience;
  readonly #shown: string;

  constructor(access: S3Access, shown: string, patience: Patience) {
    const { accessKeyId, secretAccessKey, sessionToken, region } = access;
    this.#access = access;
    this.#client = new AwsClient({
      ...{ accessKeyId, secretAccessKey, region, service: "s3" },
      ...(sessionToken === undefined ? {} : { sessionToken }),
    });
    this.#shown = shown;
    this.#patience = patience;
  }

  /** Throws a `DeployFault` for all that is not done in the end. */
  async ask(bucket: string, request: S3Request): Promise<S3Answer> {
    try {
      return await patiently<Buffer<ArrayBuffer>>(this.#patience, mayPass, () =>
        this.#askOnce(bucket, request),
      );
    } catch (error) {
      if (error instanceof Refusal && error.code === "NoSuchKey") return undefined;
      throw this.#told(error, bucket);
    }
  }

  async #askOnce(
    bucket: string,
    { method, key, query = {}, headers = {}, body }: S3Request,
  ): Promise<Buffer<ArrayBuffer>> {
    const url = new URL(`${this.#access.endpoint}/${pathOf(`${bucket}/${key}`)}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const signed = await this.#client.sign(url.href, {
      method,
      headers: { ...headers, "x-amz-content-sha256": sha256Of(body ?? Buffer.alloc(0)) },
      ...(body === undefined ? {} : { body }),
    });
    const limit = answerTime + Math.ceil((body?.length ?? 0) / bytesPerMillisecond);
    const response = await fetch(signed, { signal: AbortSignal.timeout(limit) });
    const answer = Buffer.from(await response.arrayBuffer());
    // A copy that fails late is told with status 200.
    const code = /<Error>[\s\S]*?<Code>([A-Za-z0-9]+)<\/Code>/.exec(answer.toString("latin1", 0, 2_000))?.[1];
    if (response.ok && (method !== "PUT" || code === undefined)) return answer;
    throw new Refusal(response.status, code ?? (response.status === 404 ? "NoSuchKey" : undefined));
  }

  #told(error: unknown, bucket: string): unknown {
    const cannot = (why: string): DeployFault =>
      new DeployFault("machine", `${this.#shown} cannot be reached: ${why}.`);
    if (error instanceof Refusal) {
      const { status, code } = error;
      if (code === "NoSuchBucket") return cannot(`there is no bucket ${bucket}`);
      const why = code === undefined ? `${status}` : `${status} (${code})`;
      return cannot(
        status === 403 || status === 401
          ? `the storage answered ${why}; look at AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION, and at what they may do there`
          : `the storage answered ${why}`,
      );
    }
    const reason = reasonOf(error);
    return reason === undefined ? error : cannot(reason);
  }
}

/** The storage said no. */
class Refusal extends Error {
  readonly status: number;
  readonly code: string | undefined;

  constructor(status: number, code: string | undefined) {
    super(`answered ${status}`);
    this.status = status;
    this.code = code;
  }
}

function mayPass(error: unknown): boolean {
  if (error instanceof Refusal) {
    const { status, code } = error;
    return status === 429 || status >= 500 || code === "RequestTimeout" || code === "SlowDown";
  }
  return reasonOf(error) !== undefined;
}

/** Why the network failed, in words that name no address; undefined for what is no failure of the network. */
function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === "TimeoutError") return "it does not answer in time";
  // What goes wrong on the way is the cause of what `fetch` throws.
  if (!(error instanceof TypeError) || !(error.cause instanceof Error)) return undefined;
  const code = "code" in error.cause ? String(error.cause.code) : "the network failed";
  return code === "ECONNREFUSED" ? "nobody listens at that address" : code;
}

/** A path in which each part is encoded as signatures want it. */
export function pathOf(path: string): string {
  return path
    .split("/")
    .map((part) =>
      encodeURIComponent(part).replace(
        /[!'()*]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join("/");
}
