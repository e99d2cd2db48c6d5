using System.Text.Json.Serialization;
using Domain;

namespace Host.Pipeline;

/// <summary>An act on one case.</summary>
public abstract record CaseAct : Act
{
    /// <summary>The case; taken from the address, never from the body.</summary>
    [JsonIgnore]
    public CaseId Case { get; init; }
}
