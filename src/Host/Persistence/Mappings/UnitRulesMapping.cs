using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class UnitRulesMapping : IEntityTypeConfiguration<UnitRulesRow>
{
    public void Configure(EntityTypeBuilder<UnitRulesRow> builder)
    {
        builder.ToTable("unit_rules");
        builder.HasKey(r => r.Number);
        builder.Property(r => r.Number).ValueGeneratedNever();
        builder.Property(r => r.Kind).HasConversion<StoredNameConverter<UnitRulesKind>>().HasMaxLength(40);
        builder.Property(r => r.Title).HasMaxLength(200);
        builder.HasIndex(r => r.Unit);
    }
}
