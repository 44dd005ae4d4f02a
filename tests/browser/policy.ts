/** The strictest policy that everything has to work under. */
export { POLICY } from "../../src/site/policy.ts";
