/** A paragraph, or a list of named points. */
export type Block = string | readonly { name: string; text: string }[];

/** Running text of the page about the method. */
export function Prose({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block) =>
    typeof block === "string" ? (
      <p key={block} className="method-text">
        {block}
      </p>
    ) : (
      <dl key={block[0]?.name} className="method-points">
        {block.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    ),
  );
}
