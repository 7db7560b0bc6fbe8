import Form from "next/form";
import Link from "next/link";
import { Button } from "./button";
import { Icon } from "./icons";

export type FilterSelect = { name: string; label: string; value?: string; options: readonly { value: string; label: string }[]; anyLabel?: string };

export type FilterBarProps = {
  /** The list's own address; the form adds its parameters. */
  action: string;
  search?: { name: string; label: string; value?: string; placeholder?: string };
  selects?: readonly FilterSelect[];
  /** Parameters to carry along (sort order), not the page position. */
  hidden?: Readonly<Record<string, string>>;
  /** Filters in force, each with the address without it. */
  chips?: readonly { label: string; removeHref: string }[];
  clearHref?: string;
  labels?: { submit: string; clear: string; active: string; remove: string; any: string; region: string };
};

const chinese = { submit: "查询", clear: "清除全部条件", active: "已选条件：", remove: "去掉条件", any: "全部", region: "筛选" };

/** Filters in the URL: a plain GET form, so that a filtered list can be kept, sent and printed. Works without script. */
export function FilterBar({ action, search, selects = [], hidden = {}, chips = [], clearHref, labels = chinese }: FilterBarProps) {
  // The fields are uncontrolled: when a chip changes the URL they must start anew.
  const state = [search?.value, ...selects.map((select) => select.value)].join("|");
  return (
    <search className="filter-bar" aria-label={labels.region}>
      <Form action={action} prefetch={false} key={state}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {search && (
          <label className="filter-search">
            {search.label}
            <input type="search" name={search.name} defaultValue={search.value} placeholder={search.placeholder} maxLength={100} autoComplete="off" />
          </label>
        )}
        {selects.map((select) => (
          <label key={select.name}>
            {select.label}
            <select name={select.name} defaultValue={select.value ?? ""}>
              <option value="">{select.anyLabel ?? labels.any}</option>
              {select.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <div className="button-row">
          <Button type="submit" variant="secondary">
            <Icon name="search" />
            {labels.submit}
          </Button>
        </div>
      </Form>
      {chips.length > 0 && (
        <div className="filter-chips">
          <span>{labels.active}</span>
          {chips.map((chip) => (
            <span className="chip" key={chip.label}>
              {chip.label}
              <Link href={chip.removeHref} prefetch={false} aria-label={`${labels.remove}：${chip.label}`}>
                <Icon name="cross" />
              </Link>
            </span>
          ))}
          {clearHref && (
            <Link href={clearHref} prefetch={false}>
              {labels.clear}
            </Link>
          )}
        </div>
      )}
    </search>
  );
}
