/**
 * The probability that a standard normal variable lies beyond ±z: G. Marsaglia's series for the normal
 * distribution (2004, Journal of Statistical Software 11/4), exact to the digits of a double.
 */
export function normalTails(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; sum + term !== sum || odd < 9; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  const density = Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
  return Math.min(1, Math.max(0, 1 - 2 * density * sum));
}
