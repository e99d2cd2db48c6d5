using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Domain;
using Domain.Organisations;

namespace Host.Demo.Seeding;

/// <summary>One unit of <c>units.json</c>.</summary>
internal sealed record SeedUnit
{
    /// <summary>The name by which other seeds refer to it.</summary>
    public required string Code { get; init; }

    public required UnitKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>Six-digit code of its place.</summary>
    public required string Place { get; init; }

    /// <summary>Staff, persons.</summary>
    public int Staff { get; init; }

    /// <summary>Of an employer: what kind it is of.</summary>
    public EmployerKind? EmployerKind { get; init; }

    public string Address { get; init; } = "";

    /// <summary>The code of the unit above it.</summary>
    public string? Parent { get; init; }

    /// <summary>Of a union: the code of its employer.</summary>
    public string? Employer { get; init; }

    /// <summary>Of an employer: the code of the authority that receives its contracts.</summary>
    public string? Authority { get; init; }

    /// <summary>The same in every installation, so that links to demonstration data hold.</summary>
    [JsonIgnore]
    public UnitId Id => new(IdOf("unit", Code));

    public static Guid IdOf(string kind, string code) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}:{code}")).AsSpan(0, 16));
}
