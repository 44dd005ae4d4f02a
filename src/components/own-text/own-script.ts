/** As much of the browser's types for scripts as a worker needs under a strict policy. */
interface ScriptPolicies {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptPolicy;
}
interface ScriptPolicy {
  createScriptURL(address: string): string;
}

let policy: ScriptPolicy | undefined;

/**
 * The address of a script of ours, as a worker may be started from it: under a policy for scripts an address has to be vouched for;
 * ours is part of the page, never of a text. Throws a TypeError where it leads to another origin.
 */
export function ownScript(address: string): string {
  const whole = new URL(address, location.href).href;
  const { trustedTypes } = globalThis as { trustedTypes?: ScriptPolicies };
  policy ??= trustedTypes?.createPolicy("glossograph", { createScriptURL: sameOrigin });
  return policy ? policy.createScriptURL(whole) : whole;
}

function sameOrigin(address: string): string {
  if (new URL(address).origin !== location.origin) throw new TypeError("The script is on another origin.");
  return address;
}
