using System.Text.Json.Serialization;
using Domain;
using Domain.Organisations;

namespace Host.Demo.Seeding;

/// <summary>One account of <c>accounts.json</c>, named by office and never by a person.</summary>
internal sealed record SeedAccount
{
    /// <summary>The code with which it signs in.</summary>
    public required string Code { get; init; }

    public required Office Office { get; init; }

    /// <summary>The code of its unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The office's full title, as the record shows it.</summary>
    public required string Title { get; init; }

    /// <summary>The name of a department, a leader or a representative; empty for an office that is held as a whole.</summary>
    public string Holder { get; init; } = "";

    /// <summary>A representative's delegation.</summary>
    public string Delegation { get; init; } = "";

    /// <summary>Whether a representative heads it.</summary>
    public bool IsHead { get; init; }

    /// <summary>The program itself, for what it does without anybody’s act, such as opening the letterbox.</summary>
    public static SeedAccount Program { get; } = new() { Code = "program", Office = Office.System, Unit = "", Title = "" };

    /// <summary>All zeros for the program.</summary>
    [JsonIgnore]
    public AccountId Id => Office == Office.System ? default : new(SeedUnit.IdOf("account", Code));
}
