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
      if (error instanceof Refusal && error.code === "NoSuchKey" && mayLack(request)) return undefined;
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
    // What is signed for one storage is not sent to another: a bucket of another region answers with the way there.
    const response = await fetch(signed, { redirect: "manual", signal: AbortSignal.timeout(limit) });
    const answer = Buffer.from(await response.arrayBuffer());
    // A copy that fails late is told with status 200.
    const said = answer.toString("latin1", 0, 2_000);
    const code = /<Error>[\s\S]*?<Code>([A-Za-z0-9]+)<\/Code>/.exec(said)?.[1];
    if (response.ok && (method !== "PUT" || code === undefined)) return answer;
    const region = response.headers.get("x-amz-bucket-region") ?? /<Region>([^<]+)<\/Region>/.exec(said)?.[1];
    throw new Refusal(response.status, code, region);
  }

  #told(error: unknown, bucket: string): unknown {
    const cannot = (why: string): DeployFault =>
      new DeployFault("machine", `${this.#shown} cannot be reached: ${why}.`);
    if (error instanceof Refusal) {
      const { status, code } = error;
      if (code === "NoSuchBucket") return cannot(`there is no bucket ${bucket}`);
      const why = code === undefined ? `${status}` : `${status} (${code})`;
      const advice = adviceOn(error);
      return cannot(`the storage answered ${why}${advice === undefined ? "" : `; ${advice}`}`);
    }
    const reason = reasonOf(error);
    return reason === undefined ? error : cannot(reason);
  }
}

/** The storage said no. */
class Refusal extends Error {
  readonly status: number;
  readonly code: string | undefined;
  /** Where the bucket is, if the storage says so. */
  readonly region: string | undefined;

  constructor(status: number, code: string | undefined, region: string | undefined) {
    super(`answered ${status}`);
    this.status = status;
    this.code = code;
    this.region = region !== undefined && /^[a-z0-9-]+$/.test(region) ? region : undefined;
  }
}

/** What is read, copied or deleted may not be there; what is put cannot lack. */
function mayLack({ method, headers }: S3Request): boolean {
  return method !== "PUT" || headers?.["x-amz-copy-source"] !== undefined;
}

/** What to do where the storage said no, as far as its answer tells. */
function adviceOn({ status, code, region }: Refusal): string | undefined {
  if (code === "RequestTimeTooSkewed") return "the clock of this machine is wrong";
  if (code === "ExpiredToken" || code === "TokenRefreshRequired")
    return "the keys in the environment have expired";
  const isElsewhere = code !== undefined && /^(?:AuthorizationHeaderMalformed|\w+Redirect)$/.test(code);
  if (isElsewhere || (status >= 300 && status < 400))
    return region === undefined
      ? "set AWS_REGION to the region of the bucket"
      : `set AWS_REGION to ${region}, where the bucket is`;
  if (status === 401 || status === 403)
    return "look at AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION, and at what they may do there";
  return status === 404 && code === undefined
    ? "no storage of S3’s kind says so of a file: look at AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL"
    : undefined;
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
  const code = "code" in error.cause ? String(error.cause.code) : undefined;
  if (code === undefined) return "the network failed";
  const words = networkReasons[code];
  return words ?? `the network failed (${code})`;
}

const networkReasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nobody listens at that address",
  ENOTFOUND: "nobody knows a machine of that name",
  EAI_AGAIN: "no name is found in the network just now",
  ECONNRESET: "the connection broke off",
  EPIPE: "the connection broke off",
  UND_ERR_SOCKET: "the connection broke off",
  ETIMEDOUT: "it does not answer in time",
  UND_ERR_CONNECT_TIMEOUT: "it does not answer in time",
  UND_ERR_HEADERS_TIMEOUT: "it does not answer in time",
  UND_ERR_BODY_TIMEOUT: "it does not answer in time",
};

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
