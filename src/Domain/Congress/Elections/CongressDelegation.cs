namespace Domain.Congress.Elections;

/// <summary>代表团（组）: the representatives of one or several electing units, who deliberate together.</summary>
/// <param name="Name">Such as 第一代表团.</param>
/// <param name="Head">团（组）长.</param>
/// <param name="Members">Its members, the head among them.</param>
public sealed record CongressDelegation(string Name, RepresentativeId Head, IReadOnlyList<RepresentativeId> Members);
