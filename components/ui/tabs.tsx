"use client";

import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components";

/** Tabs inside a page (no address of their own); arrow keys move between them. For parts of a record use TabsNav. */
export function Tabs({ items, label, defaultKey }: { items: readonly { id: string; label: ReactNode; content: ReactNode }[]; label: string; defaultKey?: string }) {
  return (
    <AriaTabs defaultSelectedKey={defaultKey}>
      <TabList className="tab-list" aria-label={label}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className="tab">
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="tab-panel">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
