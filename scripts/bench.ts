// npm run --silent bench: measures, prints, never judges. The last line is one JSON object.
import { measureEligibility } from "../tests/bench/eligibility.ts";

const { eligibilityPerSecond, largeEligibilityPerSecond } = measureEligibility();
console.log(`verdicts with explanations a second   ${eligibilityPerSecond.toLocaleString("en")}`);
console.log(`the same for the largest declarations ${largeEligibilityPerSecond.toLocaleString("en")}   (${((1000 * 1000) / largeEligibilityPerSecond).toFixed(0)} µs each)`);
console.log(JSON.stringify({ eligibilityPerSecond, largeEligibilityPerSecond }));
