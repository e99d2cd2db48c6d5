using System.Text.Json.Nodes;
using Domain.Law;
using Domain.Law.OwnRules;

namespace Domain.Tests.Law;

/// <summary>Builds units' own packs that are right, and the law with them.</summary>
internal static class Own
{
    public static Statutes LawOf(string place, params JsonObject[] own) => new(
        Seeds.Law, Seeds.Calendar, new(place, ContractKind.CollectiveContract),
        own.Length == 0 ? UnitRules.None : UnitRules.Of([Read(place, own)]));

    public static OwnPack Read(string place, params JsonObject[] rules) => OwnPack.Read("own.json", Json(rules), LawOf(place));

    public static OwnPack Pack(string from, int seconders) => new()
    {
        Title = "职工代表大会提案工作办法",
        AdoptedBy = "第五届职工代表大会第一次会议",
        AdoptedOn = new(2023, 12, 20),
        From = DateOnly.Parse(from, null),
        Rules = [new("motion-seconders", seconders, RuleUnit.Persons)],
    };

    public static string Json(params JsonObject[] rules) => new JsonObject
    {
        ["format"] = 1,
        ["title"] = "职工代表大会提案工作办法",
        ["adoptedBy"] = "第五届职工代表大会第一次会议",
        ["adoptedOn"] = "2025-12-20",
        ["from"] = "2026-01-01",
        ["rules"] = new JsonArray([.. rules]),
    }.ToJsonString();

    public static JsonObject Rule(string matter, int value, string unit) => new() { ["matter"] = matter, ["value"] = value, ["unit"] = unit };
}
