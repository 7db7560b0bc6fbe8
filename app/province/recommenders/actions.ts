"use server";

import { z } from "zod";
import { action } from "@/lib/accounts/action";
import { inviteRecommenderUser, setRecommenderUserActive } from "@/lib/organizations/manage-recommender-users";
import { addMissingBureaus, addRecommender, editRecommender, setRecommenderActive } from "@/lib/organizations/manage-recommenders";
import { addRecommenderSchema, editRecommenderSchema, inviteRecommenderUserSchema, setRecommenderActiveSchema, setRecommenderUserActiveSchema } from "@/lib/organizations/schema";

export const add = action({ name: "recommender.add", input: addRecommenderSchema }, addRecommender);
export const addBureaus = action({ name: "recommender.addMissingBureaus", input: z.strictObject({}) }, addMissingBureaus);
export const edit = action({ name: "recommender.edit", input: editRecommenderSchema }, editRecommender);
export const setActive = action({ name: "recommender.setActive", input: setRecommenderActiveSchema }, setRecommenderActive);
export const invite = action({ name: "recommender.invite", input: inviteRecommenderUserSchema }, inviteRecommenderUser);
export const setUserActive = action({ name: "recommender.setUserActive", input: setRecommenderUserActiveSchema }, setRecommenderUserActive);
