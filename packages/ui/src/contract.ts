/**
 * The contract table of this package: one row per component.
 *
 * A component's root element carries `data-kpu="<row>"`. The row's key is the only place where the name and
 * the major version are written: components refer to it through {@link UiContractId}, so a name that is not
 * in the table does not compile, and a test asserts that every row is rendered by its component.
 * The checker, the documentation and `contract.json` are made from the same table.
 */
export interface ContractRow {
  /** What the component is, in one English sentence. */
  description: string;
  /** Machine-readable facts that the root carries besides `data-kpu`, without the `data-kpu-` prefix. */
  facts?: readonly ('status' | 'as-of' | 'source')[];
}

/** `<package>/<Component>@<major>`. */
export type ContractKey = `${string}/${string}@${number}`;
export type ContractTable = Readonly<Record<ContractKey, ContractRow>>;

export const uiContract = {
  'ui/Button@1': { description: 'A button or a link that looks like one: the action of a form or section.' },
} as const satisfies ContractTable;

/** Every contract name of this package. */
export type UiContractId = keyof typeof uiContract;
