/** Who may frame the atlas in the examples of a stricter host: its own pages and one site. */
export const EXAMPLE_FRAMERS = ["'self'", "https://news.example"];

/** Below this a compressed answer saves no packet. */
export const MIN_COMPRESSED = 512;
