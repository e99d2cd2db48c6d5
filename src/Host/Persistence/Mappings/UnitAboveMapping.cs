using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class UnitAboveMapping : IEntityTypeConfiguration<UnitAboveRow>
{
    public void Configure(EntityTypeBuilder<UnitAboveRow> builder)
    {
        builder.ToTable("units_above");
        builder.HasKey(u => new { u.Unit, u.Above });
        builder.HasIndex(u => new { u.Above, u.Unit });
    }
}
