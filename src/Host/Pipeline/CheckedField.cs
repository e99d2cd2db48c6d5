using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Host.Pipeline;

/// <summary>One field with its bounds.</summary>
/// <param name="Property">The property.</param>
/// <param name="Rules">Its annotations, in order.</param>
/// <param name="HasParts">True for a list of rows that are checked one by one.</param>
internal sealed record CheckedField(PropertyInfo Property, IReadOnlyList<ValidationAttribute> Rules, bool HasParts);
