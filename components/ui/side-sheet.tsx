"use client";

import { useState, type ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./button";
import { Icon } from "./icons";

/** A sheet at the right with something to read beside the page (the text of an article). Opened by an inline link-like button. */
export function SideSheet({ trigger, title, children, triggerClassName = "link-button", closeLabel = "关闭" }: { trigger: ReactNode; title: string; children: ReactNode; triggerClassName?: string; closeLabel?: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={triggerClassName} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {trigger}
      </button>
      <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
        <Modal className="sheet-modal">
          <Dialog className="sheet">
            <header>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              <Button variant="quiet" onClick={() => setOpen(false)}>
                <Icon name="cross" />
                {closeLabel}
              </Button>
            </header>
            <div tabIndex={0} role="group" aria-label={title}>
              {children}
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
