"use client";

import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

/** A dialog opened by its owner's state. Escape closes it unless `mustAnswer`; focus returns to where it was. */
export function ModalDialog({ isOpen, onClose, title, children, actions, wide, mustAnswer, role = "dialog" }: {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  actions: ReactNode;
  wide?: boolean;
  mustAnswer?: boolean;
  role?: "dialog" | "alertdialog";
}) {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isKeyboardDismissDisabled={mustAnswer}>
      <Modal className={wide ? "dialog-modal dialog-wide" : "dialog-modal"}>
        <Dialog className="dialog" role={role}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          <div className="dialog-actions">{actions}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
