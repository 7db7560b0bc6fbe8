"use client";

import { useState, type MouseEvent, type ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./button";
import { Icon } from "./icons";

export type SideSheetProps = {
  trigger: ReactNode;
  title: string;
  children: ReactNode;
  triggerClassName?: string;
  closeLabel?: string;
  /** Where the same can be read without script; the trigger is then a link, and a new tab goes there too. */
  href?: string;
};

/** A sheet at the right with something to read beside the page (the text of an article). Opened by an inline link-like button. */
export function SideSheet({ trigger, title, children, triggerClassName = "link-button", closeLabel = "关闭", href }: SideSheetProps) {
  const [isOpen, setOpen] = useState(false);

  function openHere(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    setOpen(true);
  }

  return (
    <>
      {href ? (
        <a href={href} className={triggerClassName} aria-haspopup="dialog" onClick={openHere}>
          {trigger}
        </a>
      ) : (
        <button type="button" className={triggerClassName} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {trigger}
        </button>
      )}
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
