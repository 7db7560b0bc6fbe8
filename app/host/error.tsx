"use client";

export { default } from "@/app/_components/workspace-error";
