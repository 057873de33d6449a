/** The words of one failure; the early stop and the diagnosis take them from here. */
export interface FailureWords {
  /** They leave no doubt: a rollout may be ended early for them. */
  readonly certain: readonly RegExp[];
  /** They explain a rollout that failed, and end none. */
  readonly likely: readonly RegExp[];
}

export function allOf({ certain, likely }: FailureWords): readonly RegExp[] {
  return [...certain, ...likely];
}

/** The registry answered that it has no such repository, tag or digest. */
export const imageAbsent: FailureWords = {
  certain: [
    // containerd says "not found" of a platform too.
    /^(?![\s\S]*\bplatform\b)[\s\S]*(?::\s*|\/[^\s/]+ )not found\b/i,
    /(?:manifest|name)[ _]unknown/i,
    /does not exist in the registry/i,
  ],
  likely: [
    /manifest (?:for \S+ )?not found/i,
    /API error \(404\)|repository \S+ not found|image \S+ not found|(?:cannot|can't) find the image/i,
  ],
};

/** The log group of the definition does not exist. */
export const logGroupAbsent: FailureWords = {
  certain: [/specified log group does not exist/i],
  likely: [/cannot find the Amazon CloudWatch log group(?!.*connection issue)/i],
};

/** The runtime of the container cannot run its first program. */
export const programAbsent: FailureWords = {
  certain: [/exec: \\*"?([^":\\]+)\\*"?: (?:executable file not found|stat \S+: no such file)/i],
  likely: [
    /exec: \\*"?([^":\\]+)\\*"?: (?:permission denied|is a directory|no such file)/i,
    /(?:unable to start container process|starting container process caused).*?(?:exec|stat) \\*"?([^":\\\s]+).*(?:no such file|not found|permission denied)/i,
  ],
};

/** Secrets Manager has no such secret, or will soon have none. */
export const secretAbsent: FailureWords = {
  certain: [
    /marked for deletion/i,
    /Secrets Manager can.t find the specified secret/i,
    /^(?:(?!secret)[\s\S])*secret[\s\S]*ResourceNotFoundException(?![\s\S]*log group)/i,
  ],
  likely: [/ResourceNotFoundException(?!.*log group)|can't find the specified secret value/i],
};

/** Parameter Store has no such parameter, in the words of Fargate and of the agent on EC2. */
export const parameterAbsent: FailureWords = {
  certain: [
    /(?:invalid ssm parameters|\bssm\b.{0,200}\binvalid parameters): ?\[?(?<secret>[^\s,\]]+)?/i,
    /ParameterNotFound/i,
  ],
  likely: [],
};

/** The secret is there and lacks the key that the definition names. */
export const secretKeyAbsent: FailureWords = {
  certain: [/did not contain json key ['"]?([\w./-]+)/i],
  likely: [/invalid character '.' (?:in|looking for|after)|cannot unmarshal|unexpected end of JSON input/i],
};

/** The image was built for another processor. Where the platform of the task is named, it is the first group. */
export const platformWrong: FailureWords = {
  certain: [
    /descriptor (?:matching|for) platform '?\{?([a-z]+\/[a-z0-9/]+)?/i,
    /no match for platform in manifest ?\{?([a-z]+\/[a-z0-9/]+)?/i,
    /does not match the specified platform(?:: wanted ([a-z0-9/]+))?/i,
    /exec format error/i,
  ],
  likely: [/no matching manifest for ([a-z]+\/[a-z0-9/]+)?/i],
};
