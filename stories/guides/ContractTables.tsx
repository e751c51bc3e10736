import { chartsContract } from '@situs-kpu/charts/contract';
import { resultsContract } from '@situs-kpu/results/contract';
import { templatesContract } from '@situs-kpu/templates/contract';
import { type ContractTable, uiContract } from '@situs-kpu/ui/contract';

const all: ContractTable = { ...uiContract, ...chartsContract, ...resultsContract, ...templatesContract };

/** Every contract name with what it means. */
export function ContractTables() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">data-kpu</th>
          <th scope="col">Component</th>
          <th scope="col">Facts</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(all).map(([key, { description, facts }]) => (
          <tr key={key}>
            <th scope="row">
              <code>{key}</code>
            </th>
            <td>{description}</td>
            <td>{facts?.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
