using Domain.Organisations;

namespace Host.Pages.Administration;

/// <summary>One account with one office that it holds.</summary>
public sealed record AccountItem(string Code, Office Office, string Title, string Unit, DateOnly? EndedOn);
