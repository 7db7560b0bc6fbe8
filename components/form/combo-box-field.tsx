"use client";

import { useMemo, useState } from "react";
import { Button, ComboBox, Group, I18nProvider, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useFormContext, type FieldValues } from "react-hook-form";
import { Icon } from "@/components/ui/icons";
import { Field } from "./field";
import { useFieldValue, useFieldWiring, type FieldProps } from "./use-field";

export type ComboOption = { value: string; label: string; hint?: string; /** Further words it is found by: pinyin, English, abbreviations. */ keywords?: string };

function matches(option: ComboOption, words: string): boolean {
  const haystack = `${option.label} ${option.hint ?? ""} ${option.keywords ?? ""}`.toLowerCase();
  return words.toLowerCase().split(/\s+/).every((word) => haystack.includes(word));
}

export type ComboBoxFieldProps<T extends FieldValues> = FieldProps<T> & {
  options: readonly ComboOption[];
  placeholder?: string;
  /** What was typed and is not in the list becomes the value itself, for the schema to name as unknown; else it is dropped. */
  keepUnknown?: boolean;
};

/** One of a long list, found by typing part of it. The form holds the option's value, or "" for none. */
export function ComboBoxField<T extends FieldValues = FieldValues>(props: ComboBoxFieldProps<T>) {
  const { value, put } = useFieldValue(props.name);
  const { trigger } = useFormContext();
  const wiring = useFieldWiring(props);
  const chosen = props.options.find((option) => option.value === value);
  const [typed, setTyped] = useState<string>();
  const unknown = props.keepUnknown && !chosen && typeof value === "string" ? value : "";
  const text = typed ?? chosen?.label ?? unknown;
  const found = useMemo(() => (typed?.trim() && typed !== chosen?.label ? props.options.filter((option) => matches(option, typed.trim())) : props.options), [typed, chosen, props.options]);

  function leave() {
    const words = typed?.trim() ?? "";
    const same = props.options.find((option) => option.label === words);
    if (props.keepUnknown && words !== "" && words !== chosen?.label) put(same ? same.value : words);
    if (props.keepUnknown) void trigger(props.name as string);
    setTyped(undefined);
  }

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
            // Nothing chosen: what was typed stays until the field is left, where it becomes the value.
            if (key !== null || !props.keepUnknown) setTyped(undefined);
          }}
          onBlur={() => leave()}
          isReadOnly={props.readOnly}
          isRequired={props.required}
          isInvalid={wiring.error !== undefined}
          validationBehavior="aria"
          allowsEmptyCollection
          allowsCustomValue={props.keepUnknown}
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
