using Domain;

namespace Host.Api.Cases;

/// <summary>A paper of a case that can be printed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Address">Where it is shown, as a page.</param>
public sealed record PaperAnswer(string Name, Words Title, string Address);
