import { DASH_PX, type When } from "./dashPattern.ts";

const WIDTH_PX = 26;

/** A piece of the dashed line by which boundaries of another time are drawn. */
export const DashSwatch = ({ when }: { when: When }) => (
  <svg className="swatch-dash" width={WIDTH_PX} height={8} aria-hidden="true">
    <path d={`M0 4H${WIDTH_PX}`} strokeDasharray={DASH_PX[when].join(" ")} />
  </svg>
);
