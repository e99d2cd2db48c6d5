using Domain;

namespace Workflows.Catalogue;

/// <summary>An outcome through which an activity is left: a port in the diagram.</summary>
/// <param name="Name">The stored name, such as <c>Accepted</c>; it stands in definitions and in the ledger.</param>
/// <param name="Title">The label beside the port.</param>
public sealed record Port(string Name, Words Title);
