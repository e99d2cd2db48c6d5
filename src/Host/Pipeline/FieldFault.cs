using Domain;

namespace Host.Pipeline;

/// <summary>One fault of one field.</summary>
/// <param name="Field">The property, as a path: <c>members[2].name</c>.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record FieldFault(string Field, Words Message);
