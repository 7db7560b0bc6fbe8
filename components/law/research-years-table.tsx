"use client";

import { RowsCell, type RowsColumn } from "@/components/form/rows-cell";

const columns: readonly RowsColumn[] = [
  { key: "rd", label: "研究开发费用总额（万元）", type: "number", required: true },
  { key: "revenue", label: "销售收入（万元）", type: "number", required: true },
  { key: "rdDomestic", label: "其中境内研发费用（万元）", type: "number" },
];

/** The years' spending and revenue, one row a year; the form holds them as `rdYears`, in the order of the years. */
export function ResearchYearsTable({ years }: { years: readonly number[] }) {
  return (
    <table className="rows-table">
      <caption className="sr-only">近三年研发费用和销售收入</caption>
      <thead>
        <tr>
          <th scope="col">会计年度</th>
          {columns.map(({ key, label, required }) => (
            <th key={key} scope="col">
              {label}
              <span className="field-mark">{required ? "必填" : "选填"}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year, row) => (
          <tr key={year}>
            <th scope="row">{year} 年</th>
            {columns.map((column) => (
              <td key={column.key}>
                <RowsCell name="rdYears" row={row} column={column} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
