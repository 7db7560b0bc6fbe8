"use client";

import { useMemo, useState } from "react";
import { Button, ComboBox, Group, I18nProvider, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { FieldValues } from "react-hook-form";
import { Icon } from "@/components/ui/icons";
import { Field } from "./field";
import { useFieldValue, useFieldWiring, type FieldProps } from "./use-field";

export type ComboOption = { value: string; label: string; hint?: string; /** Further words it is found by: pinyin, English, abbreviations. */ keywords?: string };

function matches(option: ComboOption, words: string): boolean {
  const haystack = `${option.label} ${option.hint ?? ""} ${option.keywords ?? ""}`.toLowerCase();
  return words.toLowerCase().split(/\s+/).every((word) => haystack.includes(word));
}

/** One of a long list, found by typing part of it. The form holds the option's value, or "" for none. */
export function ComboBoxField<T extends FieldValues = FieldValues>(props: FieldProps<T> & { options: readonly ComboOption[]; placeholder?: string }) {
  const { value, put } = useFieldValue(props.name);
  const wiring = useFieldWiring(props);
  const chosen = props.options.find((option) => option.value === value);
  const [typed, setTyped] = useState<string>();
  const text = typed ?? chosen?.label ?? "";
  const found = useMemo(() => (typed?.trim() && typed !== chosen?.label ? props.options.filter((option) => matches(option, typed.trim())) : props.options), [typed, chosen, props.options]);

  return (
    <Field {...props} wiring={wiring}>
      <I18nProvider locale="zh-CN">
        <ComboBox
          aria-label={props.label}
          items={found}
          inputValue={text}
          onInputChange={(next) => {
            setTyped(next);
            if (next === "" && value) put("");
          }}
          selectedKey={chosen ? chosen.value : null}
          onSelectionChange={(key) => {
            if (key !== null) put(String(key));
            setTyped(undefined);
          }}
          onBlur={() => setTyped(undefined)}
          isReadOnly={props.readOnly}
          isRequired={props.required}
          isInvalid={wiring.error !== undefined}
          validationBehavior="aria"
          allowsEmptyCollection
          menuTrigger="focus"
        >
          <Group className="combo">
            <Input id={wiring.id} className="control" placeholder={props.placeholder ?? "输入名称查找"} aria-describedby={wiring.describedBy} />
            <Button aria-label={`展开${props.label}`}>
              <Icon name="chevron-down" />
            </Button>
          </Group>
          <Popover className="list-popover" offset={4}>
            <ListBox<ComboOption> className="list-box" renderEmptyState={() => <div className="list-empty">没有找到，请换个写法</div>}>
              {(option) => (
                <ListBoxItem id={option.value} textValue={option.label} className="list-option">
                  <span>{option.label}</span>
                  {option.hint && <small>{option.hint}</small>}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      </I18nProvider>
    </Field>
  );
}
