"""The numbers of the rules, loaded from `parameters.toml`, where each has its unit and source."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from rules.datafile import data_path, fault, load_model


@dataclass(slots=True)
class Parameters:
    """Every number of the rules, as an integer in the unit that `parameters.toml` states."""

    rural_1957: int
    urban_1957: int
    grain_1957: int
    procured_1957: int
    quota_floor: int
    need_full: int
    need_above: int
    steel_declared_1957: int
    water_1957: int
    zeal_1957: int
    growth: int
    hands_spring: int
    hands_summer: int
    hands_autumn: int
    area_short_hands: int
    area_recovery: int
    area_elasticity: int
    area_zeal_floor: int
    area_least: int
    summer_short_hands: int
    autumn_slack: int
    autumn_short_hands: int
    first_harvest: int
    cattle_yield: int
    tools_yield: int
    expertise_yield: int
    trust_yield: int
    hunger_yield: int
    weather_yield: int
    weather_normal: int
    water_yield: int
    water_softens: int
    water_open: int
    luck: int
    home_rate: int
    quota_inertia: int
    suspicion: int
    pace_mean: int
    store_limit: int
    transfer: int
    transfer_line: int
    transfer_span: int
    hidden: int
    search_takes: int
    town_need: int
    reserve_1957: int
    reserve_floor: int
    arrears_collected: int
    arrears_limit: int
    saved_keeps: int
    saved_collected: int
    relief_below: int
    winter_weight: int
    spring_weight: int
    summer_weight: int
    autumn_weight: int
    autumn_keep: int
    thin_ration: int
    free_ration: int
    kitchen_waste: int
    plots_feed: int
    plots_brigade: int
    home_full: int
    memory: int
    memory_most: int
    hunger_now: int
    deaths_first: int
    deaths_first_from: int
    deaths_second: int
    deaths_second_from: int
    deaths_most: int
    rigid_base: int
    rigid_kitchens: int
    rigid_plots: int
    rigid_search: int
    births: int
    births_hunger: int
    births_span: int
    births_least: int
    flight: int
    flight_from: int
    towns_sent: int
    cattle_growth: int
    cattle_hunger: int
    cattle_rush: int
    pigs_growth: int
    pigs_hunger: int
    pigs_plots: int
    pigs_rush: int
    pigs_hunger_from: int
    herds_most: int
    pigs_most_lost: int
    rush_trust: int
    lot: int
    lot_iron: int
    tools_mend: int
    tools_workshop: int
    water_build: int
    water_decay: int
    search_lasts: int
    trust_start: int
    trust_kitchens: int
    trust_no_plots: int
    trust_plots: int
    trust_no_kitchens: int
    trust_search: int
    cadre_step: int
    expertise_red: int
    expertise_expert: int
    machines_1957: int
    growth_take: int
    growth_delivery: int
    growth_labour: int
    growth_labour_full: int
    growth_take_most: int
    aid_least: int
    furnace_yield: int
    furnaces_a_brigade: int
    furnace_decay: int
    furnace_fuel: int
    furnace_new: int
    machine_price: int
    machine_step: int
    standing_start: int
    standing_deal: int
    influence_deal: int
    standing_outsider: int
    emulate_report: int
    emulate_steel: int
    emulate_plan: int
    emulate_arrears: int
    emulate_delivered: int
    emulate_line: int
    emulate_span: int
    inspect_line: int
    inspect_span: int
    inspect_brigades: int
    inspect_kitchens: int
    inspect_plots: int
    inspect_experts: int
    inspect_brigade: int
    inspect_search: int
    campaign_rank: int
    campaign_plots: int
    campaign_kitchens: int
    campaign_experts: int
    exposure: int
    exposure_from: int
    rebuild: int
    rebuild_hunger: int
    outsider_seasons: int
    outsider_boast: int
    zeal_chance_from: int
    zeal_all: int
    zeal_pace: int
    zeal_chance: int
    zeal_expertise: int
    zeal_trust: int
    zeal_whole: int
    free_reach: int
    relief_lot: int
    influence_start: int
    influence_gain: int
    influence_most: int
    open_shift: int
    open_strength: int
    hand_start: int
    hand_most: int
    debate_tabled: int
    debate_spent: int
    debate_lost: int
    debate_line: int
    debate_calm: int
    debate_hungry: int
    debate_hungry_below: int
    debate_unknown: int
    debate_leap: int
    debate_tolerated: int
    campaign_backed: int
    campaign_shield: int
    reckoning_claims: int
    reckoning_removed: int
    reckoning_recovered: int
    legacy_explanation: int
    legacy_removed: int
    verdict_hardship: int
    verdict_famine: int
    verdict_catastrophe: int
    score_removed: int
    score_standing: int
    score_least: int


class ParameterModel(BaseModel):
    """One number as it stands in `parameters.toml`."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    value: int
    unit: Annotated[str, Field(min_length=1)]
    source: Annotated[str, Field(min_length=1)]
    meaning: Annotated[str, Field(min_length=1)]


class ParametersModel(BaseModel):
    """The whole of `parameters.toml`."""

    model_config = ConfigDict(extra="allow", frozen=True)

    __pydantic_extra__: dict[str, ParameterModel]


NAMES = tuple(Parameters.__dataclass_fields__)


@lru_cache(maxsize=1)
def describe_parameters() -> dict[str, ParameterModel]:
    """Load `parameters.toml` with units, sources and meanings.

    Raises:
        RulesError: when a number is missing or unknown.
    """
    path = data_path("parameters.toml")
    found = load_model(path, ParametersModel).__pydantic_extra__
    for name in sorted(set(found) ^ set(NAMES)):
        remedy = "remove it" if name in found else "add it"
        raise fault(path, (name,), "the file and the rules differ in this number", remedy)
    return found


def load_parameters() -> Parameters:
    """Return a fresh `Parameters`."""
    found = describe_parameters()
    return Parameters(**{name: found[name].value for name in NAMES})
