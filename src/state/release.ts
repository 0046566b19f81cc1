/** The version of the atlas, as package.json has it; the build writes it. */
export const RELEASE: string = import.meta.env.PHEN_DAU_VERSION ?? "0.0.0";
